macro_rules! required {
    ($name:literal) => {
        std::env::var($name).expect(concat!($name, " is not set"))
    };
}

macro_rules! handed_up {
    ($name:literal) => {
        String::from(std::env::var($name).ok()?)
    };
}

macro_rules! several {
    ($($name:literal),*) => {
        [$(std::env::var($name).unwrap_or_default()),*]
    };
}
