macro_rules! optional {
    ($name:literal) => {
        std::env::var($name).ok()
    };
}

#[macro_export]
macro_rules! result {
    ($name:literal) => {
        std::env::var($name)
    };
}
