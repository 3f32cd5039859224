//! ZIP files whose content is not compressed: the transport compresses, and the same files give the same bytes.

/// Midnight of the first of January 1980, the earliest day that the format knows: a day would make each file another.
const DAY: u16 = 0x0021;

/// Puts files into one.
pub(super) fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut list = Vec::new();
    for (name, bytes) in files {
        let at = size(out.len());
        // Version 2.0, names in UTF-8, stored, time and day, checksum, both sizes, length of the name, nothing more.
        let mut about = Vec::new();
        for word in [20, 0x0800, 0, 0, DAY] {
            about.extend_from_slice(&u16::to_le_bytes(word));
        }
        for word in [checksum(bytes), size(bytes.len()), size(bytes.len())] {
            about.extend_from_slice(&word.to_le_bytes());
        }
        about.extend_from_slice(&short(name.len()).to_le_bytes());
        about.extend_from_slice(&[0, 0]);

        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&about);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(bytes);

        list.extend_from_slice(b"PK\x01\x02\x14\x00");
        list.extend_from_slice(&about);
        // No comment, first disk, no attributes.
        list.extend_from_slice(&[0; 10]);
        list.extend_from_slice(&at.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let (begin, count) = (size(out.len()), short(files.len()));
    out.extend_from_slice(&list);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for number in [count, count] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    for number in [size(list.len()), begin] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.extend_from_slice(&[0, 0]);
    out
}

fn size(length: usize) -> u32 {
    u32::try_from(length).expect("import refuses directories that would fill 4 GB")
}

fn short(length: usize) -> u16 {
    u16::try_from(length).expect("names of ours are short and few")
}

/// The checksum of the format (CRC-32, as in ISO 3309).
fn checksum(bytes: &[u8]) -> u32 {
    let bit = |value: u32, _| (value >> 1) ^ ((value & 1) * 0xEDB8_8320);
    let step = |sum: u32, byte: &u8| (0..8).fold(sum ^ u32::from(*byte), bit);
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_known_one() {
        assert_eq!(checksum(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn the_end_tells_how_many_files_there_are_and_where_their_list_begins() {
        let file = zip(&[("a.csv", b"x".to_vec()), ("b.csv", Vec::new())]);
        let end = &file[file.len() - 22..];
        assert_eq!((&end[..4], end[8], end[10]), (&b"PK\x05\x06"[..], 2, 2));
        let begin = u32::from_le_bytes([end[16], end[17], end[18], end[19]]) as usize;
        assert_eq!(&file[begin..begin + 4], b"PK\x01\x02");
        assert_eq!(&file[..4], b"PK\x03\x04");
    }
}
