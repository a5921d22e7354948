// The modules of the program.
mod bots;
mod secrets;

fn main() {
    drop(bots::telegram::start());
}
