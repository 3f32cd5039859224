//! Wake-ups: "something was said to this address", from whoever wrote it to whoever waits for it.
//!
//! In this process only; several copies will share theirs over a message server. A wake-up carries nothing but the
//! hash of the address: who hears it reads the store. Losing one costs a reader some seconds, never a message.

use tokio::sync::{broadcast, watch};

/// How many wake-ups a slow listener may be behind before it is told that it missed some.
const BACKLOG: usize = 1024;

/// The wake-up of everybody who waits for a time: a clock that is set was moved.
pub const CLOCK: &str = "clock";

/// How the wake-up of what is to be sent to an endpoint begins; its id follows.
pub const ENDPOINT: &str = "endpoint ";

/// The hash of an address, as the store knows it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AddressHash(pub String);

impl AddressHash {
    /// A number below `among`, always the same for an address: which of several queues it belongs to.
    pub fn spread(&self, among: usize) -> usize {
        self.0.bytes().fold(0, |sum: usize, byte| sum.wrapping_mul(31).wrapping_add(byte.into())) % among
    }
}

impl std::fmt::Debug for AddressHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[address]")
    }
}

/// Hands wake-ups to everyone who listens.
#[derive(Clone)]
pub struct Bus {
    sender: broadcast::Sender<AddressHash>,
    endpoints: watch::Sender<()>,
}

impl Bus {
    /// A bus within this process.
    pub fn in_process() -> Self {
        Bus { sender: broadcast::Sender::new(BACKLOG), endpoints: watch::Sender::new(()) }
    }

    /// Wakes whoever waits for this address; nobody need be there.
    pub fn wake(&self, address: AddressHash) {
        if address.0.starts_with(ENDPOINT) {
            self.endpoints.send_replace(());
        }
        // The only error is that nobody listens.
        let _ = self.sender.send(address);
    }

    /// Listens from now on. A listener that is told it lagged behind should look at the store.
    pub fn wakes(&self) -> broadcast::Receiver<AddressHash> {
        self.sender.subscribe()
    }

    /// Listens from now on for wake-ups of endpoints alone: there are few of them among those of young people. Several
    /// may come as one.
    pub fn endpoint_wakes(&self) -> watch::Receiver<()> {
        self.endpoints.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_for_an_endpoint_wakes_whoever_sends_to_endpoints() {
        let bus = Bus::in_process();
        let mut endpoints = bus.endpoint_wakes();
        for wake in ["a hash", CLOCK, "handover 1"] {
            bus.wake(AddressHash(wake.to_owned()));
        }
        assert!(!endpoints.has_changed().expect("the bus is there"));
        let mut all = bus.wakes();
        bus.wake(AddressHash(format!("{ENDPOINT}1")));
        assert!(endpoints.has_changed().expect("the bus is there"));
        endpoints.mark_unchanged();
        assert!(all.try_recv().is_ok(), "whoever listens to everything hears that, too");
    }
}
