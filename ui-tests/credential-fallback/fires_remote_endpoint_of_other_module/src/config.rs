// A server of another company.
pub const BASE: &str = "https://openrouter.ai/api/v1";
