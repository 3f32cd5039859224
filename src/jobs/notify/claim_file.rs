//! The proof that somebody controls the domain of a service: a small file at a fixed place of its website, fetched through the
//! same guard as every address that is called from here.

use super::{LIVE_LIMIT, LONGEST_ANSWER, Notifier, guard};

/// Where the file lies on the domain.
const PLACE: &str = "/.well-known/helpbridge-claim.txt";

impl Notifier {
    /// What the file of claims on a host holds; `None` when there is none that can be read: no answer, another status than
    /// 200, a redirect, or more than a few lines.
    pub async fn claim_file(&self, host: &str) -> Option<String> {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        if host.is_empty() || !host.chars().all(plain) {
            return None;
        }
        self.text_at(&format!("https://{host}{PLACE}")).await
    }

    async fn text_at(&self, url: &str) -> Option<String> {
        if !guard::is_allowed(url, self.inner.bridge.allows_private()) {
            return None;
        }
        let mut answer = self.inner.client.get(url).timeout(LIVE_LIMIT).send().await.ok()?;
        if answer.status() != reqwest::StatusCode::OK {
            return None;
        }
        let mut read = Vec::new();
        while let Some(chunk) = answer.chunk().await.ok()? {
            if read.len() + chunk.len() > LONGEST_ANSWER {
                return None;
            }
            read.extend_from_slice(&chunk);
        }
        String::from_utf8(read).ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;
    use crate::{
        app::Loaded,
        clock::Clock,
        conversation::{Bridge, HandoverSettings, Settings},
        store::Db,
    };

    async fn notifier(allow_private: bool) -> Notifier {
        let loaded = Loaded::from_folders(None, None).unwrap_or_else(|problems| panic!("{problems:?}"));
        let handover = HandoverSettings { allow_private, ..HandoverSettings::default() };
        let db = Db::in_memory().await.expect("a database");
        let settings = Settings { handover, ..Settings::default() };
        Notifier::new(Bridge::new(db, loaded.dialogues, loaded.directory, loaded.triage, Clock::System, settings))
    }

    /// A server that gives every request this answer.
    async fn server(answer: String) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let answer = Arc::new(answer);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut head = [0; 2048];
                _ = stream.read(&mut head).await;
                _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        format!("http://{address}/x")
    }

    fn with(status: &str, more: &str, body: &str) -> String {
        format!("HTTP/1.1 {status}\r\n{more}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
    }

    #[tokio::test]
    async fn a_file_is_read_and_nothing_else_is_followed() {
        let notifier = notifier(true).await;
        let good = server(with("200 OK", "", "helpbridge-claim=1\n")).await;
        assert_eq!(notifier.text_at(&good).await.as_deref(), Some("helpbridge-claim=1\n"));
        let elsewhere = server(with("302 Found", &format!("location: {good}\r\n"), "")).await;
        assert_eq!(notifier.text_at(&elsewhere).await, None, "a redirect proves nothing about this domain");
        assert_eq!(notifier.text_at(&server(with("404 Not Found", "", "helpbridge-claim=1")).await).await, None);
        assert_eq!(notifier.text_at(&server(with("200 OK", "", &"x".repeat(9000))).await).await, None);
    }

    #[tokio::test]
    async fn addresses_inside_are_not_asked() {
        let notifier = notifier(false).await;
        let good = server(with("200 OK", "", "helpbridge-claim=1\n")).await;
        assert_eq!(notifier.text_at(&good).await, None);
        for host in ["127.0.0.1", "localhost", "a.internal", "a.example/x", "a@b.example", ""] {
            assert_eq!(notifier.claim_file(host).await, None, "{host}");
        }
    }
}
