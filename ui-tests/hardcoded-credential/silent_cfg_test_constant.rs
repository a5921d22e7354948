#[cfg(test)]
pub const INGEST_TOKEN: &str = "@KEY40@";

#[cfg(test)]
pub static UPLOAD_TOKEN: &str = "@KEY40@";

fn main() {}
