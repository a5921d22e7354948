// What the other members ask for.
#[macro_export]
macro_rules! required {
    ($name:expr) => {
        std::env::var($name).unwrap_or_else(|_| panic!("{} is not set", $name))
    };
}
