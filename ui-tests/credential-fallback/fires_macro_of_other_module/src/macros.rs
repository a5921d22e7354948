macro_rules! env_or {
    ($name:literal) => {
        std::env::var($name).unwrap_or_default()
    };
    ($name:literal, $default:expr) => {
        std::env::var($name).unwrap_or_else(|_| $default.to_string())
    };
}
