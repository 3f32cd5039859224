//! A helpline that takes calls and never answers: nobody else waits for it.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use helpbridge::jobs::Notifier;
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
