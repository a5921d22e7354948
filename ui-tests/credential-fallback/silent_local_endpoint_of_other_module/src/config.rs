// A server on this machine.
pub const PORT: u16 = 11434;
pub const BASE: &str = "http://127.0.0.1:11434/v1";
