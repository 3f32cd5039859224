//! Many events at once: whoever never answers is waited for by nobody else, and what was taken does not come again.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use helpbridge::{
    ids,
    jobs::Notifier,
    store::{deliveries, turns::DeliveryRow},
};
use tokio::{io::AsyncReadExt, net::TcpListener};

use super::scene::{Scene, endpoint};
use crate::{channels::until, support::on_each_database};

/// Whose system hangs.
const OTHER: &str = "tz-national-child-helpline-116";

/// An address that takes whatever comes, holds the line and says nothing.
#[derive(Clone, Default)]
struct Hanging {
    taken: Arc<AtomicUsize>,
    let_go: Arc<AtomicUsize>,
}

impl Hanging {
    async fn start() -> (Hanging, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let hanging = Hanging::default();
        let of = hanging.clone();
        tokio::spawn(async move {
            while let Ok((mut line, _)) = listener.accept().await {
                let of = of.clone();
                tokio::spawn(async move {
                    let mut bytes = [0; 4096];
                    let mut is_first = true;
                    while line.read(&mut bytes).await.is_ok_and(|read| read > 0) {
                        of.taken.fetch_add(usize::from(std::mem::take(&mut is_first)), Ordering::SeqCst);
                    }
                    of.let_go.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        (hanging, url)
    }

    fn holds(&self) -> usize {
        self.taken.load(Ordering::SeqCst) - self.let_go.load(Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_helpline_that_never_answers_slows_nobody_else() {
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let bridge = &scene.site.bridge.bridge;
        let (hanging, url) = Hanging::start().await;
        assert!(bridge.add_endpoint(endpoint(OTHER, &url), "operator").await.is_ok());

        let notifier = Notifier::new(bridge.clone());
        let _stuck = [
            scene.young_person_of(OTHER, "my dad hits me", false).await,
            scene.young_person_of(OTHER, "i am so sad", false).await,
        ];
        assert_eq!(notifier.begin_due().await.expect("the store answers"), 2);
        until(|| hanging.holds() == 2).await;

        // The offer, the acceptance and the words of somebody else arrive meanwhile.
        let mut young = scene.young_person("i am so sad", false).await;
        notifier.begin_due().await.expect("the store answers");
        until(|| scene.receiver.kinds() == ["handover.offered"]).await;
        let handover = scene.offered();
        scene.accepts(&handover).await;
        young.says("are you there").await;
        scene.site.bridge.wait(4);
        while scene.receiver.words().is_empty() {
            notifier.begin_due().await.expect("the store answers");
            tokio::task::yield_now().await;
        }
        assert_eq!(scene.receiver.words(), ["are you there"]);
        assert_eq!(hanging.holds(), 2, "all the while the two lines are held");
    })
    .await;
}

/// Events that are done with while the store is asked what is due stand in its answer. They are not sent for that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_helpline_took_is_not_sent_again() {
    const EVENTS: usize = 2000;
    const TOGETHER: usize = 20;
    on_each_database(async |place| {
        let scene = Scene::new(place).await;
        let bridge = &scene.site.bridge.bridge;
        let notifier = Notifier::new(bridge.clone());
        let sending = notifier.clone();
        let sender = tokio::spawn(async move { sending.keep_sending().await });
        for _ in 0..EVENTS / TOGETHER {
            let now = bridge.clock().now();
            let mut tx = bridge.db().begin().await.expect("the store answers");
            for _ in 0..TOGETHER {
                let id = ids::fresh_row(now);
                let row = DeliveryRow {
                    handover_id: id.clone(),
                    id,
                    endpoint_id: scene.endpoint.clone(),
                    seq: 1,
                    is_sealed: false,
                    kind: "handover.closed",
                    body: b"{\"type\":\"handover.closed\"}".to_vec(),
                    due_at: now,
                };
                deliveries::put(&mut tx, &row, now).await.expect("put");
            }
            tx.commit().await.expect("stored");
            notifier.look();
        }
        while deliveries::standing(bridge.db()).await.expect("read").0 > 0 {
            notifier.look();
            tokio::task::yield_now().await;
        }
        sender.abort();
        assert_eq!(scene.receiver.events().len(), EVENTS, "each of them came");
        assert_eq!(scene.receiver.deliveries(), EVENTS, "and none twice");
    })
    .await;
}
