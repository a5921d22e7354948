macro_rules! required {
    ($name:literal) => {
        std::env::var($name).map_err(|_| anyhow::anyhow!(concat!($name, " is not set")))?
    };
}
