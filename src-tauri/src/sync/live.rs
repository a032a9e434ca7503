//! The live stream: the server says that there is more, never what. Reading it is all there is to do here.

use reqwest::Response;

use super::SyncError;

/// A line longer than this is no event of ours.
const LINE_BYTES_MAX: usize = 4096;

/// Server-sent events, as far as this protocol uses them: an event name and one line of data.
#[derive(Debug, Default)]
pub(crate) struct EventLines {
    pending: Vec<u8>,
    event: String,
    data: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) data: String,
}

impl EventLines {
    /// Takes what arrived and gives the events that it completes.
    pub(crate) fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Event>, SyncError> {
        let mut events = Vec::new();
        for &byte in bytes {
            if byte != b'\n' {
                if self.pending.len() >= LINE_BYTES_MAX {
                    return Err(SyncError::protocol("a line of the live stream is too long"));
                }
                self.pending.push(byte);
                continue;
            }
            let line = std::mem::take(&mut self.pending);
            let line = String::from_utf8_lossy(&line);
            events.extend(self.line(line.trim_end_matches('\r')));
        }
        Ok(events)
    }

    fn line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            let (name, data) = (std::mem::take(&mut self.event), std::mem::take(&mut self.data));
            return (!name.is_empty()).then_some(Event { name, data });
        }
        // A line that begins with a colon is a comment, which keeps the connection alive.
        let (field, value) = line.split_once(':')?;
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.event = value.to_owned(),
            "data" => self.data = value.to_owned(),
            _ => {}
        }
        None
    }
}

/// Reads the stream until it ends, calling `more` for each bucket that has news.
pub(crate) async fn listen(mut stream: Response, mut more: impl FnMut(&str)) -> Result<(), SyncError> {
    let mut lines = EventLines::default();
    while let Some(bytes) = stream.chunk().await? {
        for event in lines.feed(&bytes)? {
            if event.name == "more" {
                more(&event.data);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_however_they_are_cut() {
        let text = ": here\n\nevent: more\ndata: p/1\n\nevent:more\r\ndata:p/2\r\n\r\ndata: nameless\n\nid: 4\n\n";
        let expected = ["p/1", "p/2"].map(|data| Event { name: "more".into(), data: data.into() });
        for cut in 1..text.len() {
            let mut lines = EventLines::default();
            let events: Vec<Event> =
                text.as_bytes().chunks(cut).flat_map(|piece| lines.feed(piece).expect("fits")).collect();
            assert_eq!(events, expected, "cut every {cut} bytes");
        }
    }

    #[test]
    fn a_line_without_end_is_refused() {
        let mut lines = EventLines::default();
        assert!(lines.feed(&[b'x'; LINE_BYTES_MAX + 1]).is_err());
    }
}
