//! Reading one file, with a limit: positions are 32-bit.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads files")]

use std::fs::File;
use std::io::{self, Read};

use super::Entry;

/// No file of this many bytes or more is read.
pub const MAX_BYTES: u64 = u32::MAX as u64;

/// Reads a file into `bytes`, whose room is used again.
///
/// # Errors
/// Those of the file system, and [`io::ErrorKind::FileTooLarge`] from 4 GiB on.
pub fn read(entry: &Entry, bytes: &mut Vec<u8>) -> io::Result<()> {
    bytes.clear();
    let file = File::open(&entry.absolute)?;
    let length = file.metadata()?.len();
    if length >= MAX_BYTES {
        return Err(too_large());
    }
    bytes.reserve(usize::try_from(length).unwrap_or(0) + 1);
    file.take(MAX_BYTES).read_to_end(bytes)?;
    if bytes.len() as u64 >= MAX_BYTES { Err(too_large()) } else { Ok(()) }
}

/// Reads to the end, but never more than [`MAX_BYTES`].
///
/// # Errors
/// Those of the source, and [`io::ErrorKind::FileTooLarge`] from 4 GiB on.
pub fn limited(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES).read_to_end(&mut bytes)?;
    if bytes.len() as u64 >= MAX_BYTES { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, "the file has 4 GiB or more")
}
