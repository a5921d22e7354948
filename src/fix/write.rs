//! Writing a file so that nobody ever sees half of it.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it writes files")]

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::Builder;

/// Replaces the content of an existing file in one step. Permissions stay; a symlink's target is replaced, the link
/// stays.
///
/// # Errors
/// Those of the file system; a file that is not writable is left alone.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path)?;
    let permissions = fs::metadata(&target)?.permissions();
    if permissions.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "the file is read-only"));
    }
    let folder = target.parent().unwrap_or_else(|| Path::new("."));
    let mut draft = Builder::new().prefix(".cred-lint-").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().set_permissions(permissions)?;
    draft.as_file().sync_all()?;
    draft.persist(&target).map_err(|error| error.error)?;
    Ok(())
}
