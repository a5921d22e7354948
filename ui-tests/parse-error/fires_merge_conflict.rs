// Both sides of a merge are still in the file.
use std::env;

<<<<<<< HEAD //~ parse-error
const RETRIES: u32 = 3;
=======
const RETRIES: u32 = 5;
>>>>>>> feature

fn main() {
    println!("{} {RETRIES}", env::args().count());
}
