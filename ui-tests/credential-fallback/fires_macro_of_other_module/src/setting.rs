macro_rules! setting {
    ($name:expr) => {
        std::env::var($name).unwrap_or("unset".into())
    };
}
pub(crate) use setting;
