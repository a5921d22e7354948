// Opened with (, closed with ].
fn main() {
    println!("{}", [1, 2, 3).len()); //~ parse-error
}
