// A byte order mark in front of the first line is not part of the program.
fn main() {
    println!("{}", cfg!(target_endian = "little"));
}
