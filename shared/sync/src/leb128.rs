//! LEB128 integers as Automerge writes them, read without trust.

/// A cursor over bytes that may be hostile: every step checks its bounds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

/// The bytes end early, or an integer does not fit its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Truncated;

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(crate) fn take(&mut self, count: usize) -> Result<&'a [u8], Truncated> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Truncated)?;
        self.rest = rest;
        Ok(taken)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Truncated> {
        self.take(N)?.try_into().map_err(|_| Truncated)
    }

    pub(crate) fn byte(&mut self) -> Result<u8, Truncated> {
        let [byte] = self.array()?;
        Ok(byte)
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64, Truncated> {
        let mut value: u64 = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            if shift == 63 && bits > 1 {
                return Err(Truncated);
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(Truncated)
    }

    pub(crate) fn length(&mut self) -> Result<usize, Truncated> {
        usize::try_from(self.unsigned()?).map_err(|_| Truncated)
    }

    pub(crate) fn signed(&mut self) -> Result<i64, Truncated> {
        let mut value: i64 = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= i64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let unused = 64 - (shift + 7).min(64);
                return Ok((value << unused) >> unused);
            }
        }
        Err(Truncated)
    }

    pub(crate) fn prefixed(&mut self) -> Result<&'a [u8], Truncated> {
        let length = self.length()?;
        self.take(length)
    }
}

pub(crate) fn write_unsigned(out: &mut Vec<u8>, mut value: u64) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        if value == 0 {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

pub(crate) fn write_signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let low = (value & 0x7f) as u8;
        value >>= 7;
        let done = (value == 0 && low & 0x40 == 0) || (value == -1 && low & 0x40 != 0);
        if done {
            return out.push(low);
        }
        out.push(low | 0x80);
    }
}

pub(crate) fn write_prefixed(out: &mut Vec<u8>, bytes: &[u8]) {
    write_unsigned(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_come_back() {
        for value in [0, 1, 63, 64, 127, 128, 300, i64::MAX - 1, i64::MAX] {
            let mut out = Vec::new();
            write_unsigned(&mut out, value as u64);
            write_signed(&mut out, value);
            write_signed(&mut out, -value);
            write_signed(&mut out, i64::MIN);
            write_unsigned(&mut out, u64::MAX);
            let mut reader = Reader::new(&out);
            assert_eq!(reader.unsigned(), Ok(value as u64));
            assert_eq!(reader.signed(), Ok(value));
            assert_eq!(reader.signed(), Ok(-value));
            assert_eq!(reader.signed(), Ok(i64::MIN));
            assert_eq!(reader.unsigned(), Ok(u64::MAX));
            assert!(reader.rest().is_empty());
        }
    }

    #[test]
    fn overlong_and_short_integers_are_refused() {
        assert_eq!(Reader::new(&[0x80; 11]).unsigned(), Err(Truncated));
        assert_eq!(Reader::new(&[0x80; 11]).signed(), Err(Truncated));
        assert_eq!(Reader::new(&[0x80]).unsigned(), Err(Truncated));
        assert_eq!(Reader::new(&[5, 1]).prefixed(), Err(Truncated));
    }
}
