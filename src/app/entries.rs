//! How entries that services keep are served: what changes comes into the bridge, into what is published, and into what is
//! kept of the directory, here and in every other copy of the program.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::watch,
    time::{MissedTickBehavior, interval},
};

use crate::{
    conversation::Bridge,
    directory::{Edit, Files},
    jobs::Notifier,
    staff::{Entries, Office, Served},
    web::{ClaimFile, Logged, Published},
};

use super::{kept::Place, until};

/// How often it is looked whether another copy has changed an entry.
const LOOKS: Duration = Duration::from_secs(30);

/// The entries over these files, of which the bridge serves a state that has the edits in it. `place` is where the log and the
/// last good state are kept; without one nothing is.
pub fn entries(
    office: Office,
    (base, edits): (Files, Vec<Edit>),
    bridge: &Bridge,
    published: &Arc<Published>,
    place: Option<Place>,
) -> Entries {
    let (of, clock, shown) = (bridge.clone(), bridge.clock().clone(), published.clone());
    let serve = move |served: Served| {
        let Served { directory, files, changes } = served;
        let logged = Logged { day: clock.now().date_naive(), version: directory.version().to_owned(), changes };
        of.serve(directory.clone());
        if let Some(Err(error)) = place.as_ref().map(|place| place.take_up(&logged, &files)) {
            tracing::error!(%error, "the directory could not be kept");
        }
        if !logged.changes.is_empty() {
            shown.add(logged);
        }
    };
    Entries::new(office, base, edits, bridge.directory(), Arc::new(serve))
}

/// How the web looks for the file with which a domain is proven.
pub fn claim_file(notifier: Notifier) -> ClaimFile {
    Arc::new(move |host| {
        let notifier = notifier.clone();
        Box::pin(async move { notifier.claim_file(&host).await })
    })
}

/// Takes up what other copies changed, until it is told to stop.
pub(super) async fn keep_up(entries: Entries, stop: watch::Receiver<bool>) {
    let mut looks = interval(LOOKS);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = until(stop.clone()) => return,
            _ = looks.tick() => {}
        }
        if let Err(error) = entries.refresh().await {
            tracing::error!(error = &error as &dyn std::error::Error, "entries of the directory cannot be read");
        }
    }
}
