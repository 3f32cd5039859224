//! Work that computes: with a time limit, away from the threads that answer unless it is short, and never more of it
//! than there is room.
//!
//! What takes too long cannot be stopped, only left behind. So that a text that sends triage astray does not fill the
//! machine with such work, there is a fixed number of places; who finds none within the limit counts as too late.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, task, time};

/// The longest text, in bytes, that is worked on without changing threads: what people type in a chat.
const SHORT: usize = 300;

/// Why there is no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// It panicked. What a panic says may quote a child's words, so it is not kept.
    Panicked,
    /// It took longer than the limit, or found no place.
    TooLate,
}

impl Failed {
    /// Its name in numbers about the program.
    pub fn as_str(self) -> &'static str {
        match self {
            Failed::Panicked => "panicked",
            Failed::TooLate => "too_late",
        }
    }
}

/// Places for work with a time limit.
pub(super) struct Limit {
    places: Arc<Semaphore>,
    limit: Duration,
}

impl Limit {
    /// As many places as given; `limit` for waiting and working together.
    pub fn new(places: usize, limit: Duration) -> Self {
        Limit { places: Arc::new(Semaphore::new(places)), limit }
    }

    /// The result of work on a text. What is done with a short one in less time than it takes to hand it to another
    /// thread is done here and now.
    pub async fn run_on<T: Send + 'static>(
        &self,
        text: &str,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Failed> {
        if text.len() > SHORT {
            return self.run(work).await;
        }
        let begun = Instant::now();
        let result = catch_unwind(AssertUnwindSafe(work)).map_err(|_| Failed::Panicked)?;
        if begun.elapsed() < self.limit { Ok(result) } else { Err(Failed::TooLate) }
    }

    /// The result of the work, if it comes in time.
    pub async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failed> {
        let places = Arc::clone(&self.places);
        let run = async move {
            let place = places.acquire_owned().await.map_err(|_| Failed::TooLate)?;
            // The place goes along, so that it is free only when the work is really over.
            let done = task::spawn_blocking(move || {
                let result = work();
                drop(place);
                result
            });
            done.await.map_err(|_| Failed::Panicked)
        };
        time::timeout(self.limit, run).await.unwrap_or(Err(Failed::TooLate))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_that_panics_is_a_failure_and_frees_its_place() {
        let limit = Limit::new(1, Duration::from_mins(1));
        let outcome: Result<(), Failed> = limit.run(|| std::panic::resume_unwind(Box::new("words of a child"))).await;
        assert_eq!(outcome, Err(Failed::Panicked));
        assert_eq!(limit.run(|| 7).await, Ok(7));
    }

    #[tokio::test]
    async fn short_texts_are_worked_on_in_place_and_fail_alike() {
        let limit = Limit::new(0, Duration::from_mins(1));
        let here = std::thread::current().id();
        assert_eq!(limit.run_on("short", move || std::thread::current().id() == here).await, Ok(true));
        let outcome: Result<(), Failed> = limit.run_on("", || std::panic::resume_unwind(Box::new("words"))).await;
        assert_eq!(outcome, Err(Failed::Panicked));
        let long = "a".repeat(SHORT + 1);
        assert_eq!(Limit::new(1, Duration::ZERO).run_on("short", || 7).await, Err(Failed::TooLate));
        let away = Limit::new(1, Duration::from_mins(1));
        assert_eq!(away.run_on(&long, move || std::thread::current().id() == here).await, Ok(false));
    }

    #[tokio::test]
    async fn work_that_does_not_end_is_left_behind_and_keeps_its_place_until_it_does() {
        let limit = Limit::new(1, Duration::from_millis(10));
        let (end, ended) = std::sync::mpsc::channel::<()>();
        let (over, is_over) = tokio::sync::oneshot::channel();
        let stuck = move || {
            // Waits until the sender is dropped.
            let _ = ended.recv();
            let _ = over.send(());
        };
        assert_eq!(limit.run(stuck).await, Err(Failed::TooLate));
        assert_eq!(limit.run(|| 7).await, Err(Failed::TooLate), "there is no place");
        drop(end);
        is_over.await.expect("the work ended");
        let patient = Limit { places: Arc::clone(&limit.places), limit: Duration::from_mins(1) };
        assert_eq!(patient.run(|| 7).await, Ok(7));
    }
}
