// Which variable it is depends on a caller that is not here.
use std::env;

pub fn read_number(name: &str) -> i64 {
    env::var(name).unwrap().parse().unwrap()
}
