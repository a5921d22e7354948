macro_rules! setting {
    ($name:expr) => {
        std::env::var($name).ok()
    };
}
pub(crate) use setting;
