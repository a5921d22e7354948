// What the other members ask for.
#[macro_export]
macro_rules! env_or_empty {
    ($name:expr) => {
        std::env::var($name).unwrap_or_default()
    };
}
