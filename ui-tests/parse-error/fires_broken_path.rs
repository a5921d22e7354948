// One colon too few in the path.
use std:env; //~ parse-error

fn main() {
    println!("{}", env::args().count());
}
