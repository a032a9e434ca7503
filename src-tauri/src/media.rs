//! The kinds of files that are kept, told by their first bytes and never by a name.

/// The media type of a file, if it is of a kind that is kept. Every text is plain, whatever language it is in: nothing
/// that a person uploaded ever runs.
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    Some(match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => "audio/wav",
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        [b'O', b'g', b'g', b'S', ..] => "audio/ogg",
        [b'I', b'D', b'3', ..] | [0xFF, 0xFB | 0xF3 | 0xF2, ..] => "audio/mpeg",
        [_, _, _, _, b'f', b't', b'y', b'p', b'M', b'4', b'A', ..] => "audio/mp4",
        // As browsers record.
        [0x1A, 0x45, 0xDF, 0xA3, ..] => "audio/webm",
        _ if is_document_text(bytes) => "text/plain",
        _ => return None,
    })
}

/// CSV, OFX, XML and notes; no scripts and no pages.
fn is_document_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let begin = text.trim_start_matches('\u{feff}').trim_start();
    let is_code = begin.starts_with("#!") || (begin.starts_with('<') && !begin.starts_with("<?xml"));
    let is_plain = |letter: char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r');
    !begin.is_empty() && !is_code && text.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::media_type;

    #[test]
    fn kinds_are_told_by_their_first_bytes() {
        let kept: [(&[u8], &str); 9] = [
            (&[0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
            (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
            (b"%PDF-1.7 laudo", "application/pdf"),
            (b"OggS\0", "audio/ogg"),
            (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
            (&[0x1A, 0x45, 0xDF, 0xA3, 1], "audio/webm"),
            ("\u{feff}data;histórico;valor\r\n".as_bytes(), "text/plain"),
            (b"<?xml version=\"1.0\"?><nfse/>", "text/plain"),
        ];
        for (bytes, kind) in kept {
            assert_eq!(media_type(bytes), Some(kind));
        }
        let refused: [&[u8]; 8] = [
            b"",
            b"  ",
            b"<!doctype html><script>",
            b" <svg onload=alert(1)>",
            b"#!/bin/sh",
            b"MZ\x90\0",
            b"PK\x03\x04",
            b"\0\0\0\x20ftypisom",
        ];
        for bytes in refused {
            assert_eq!(media_type(bytes), None, "{bytes:?}");
        }
    }
}
