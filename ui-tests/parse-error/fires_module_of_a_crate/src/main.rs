mod dispatch;

fn main() {
    dispatch::run();
}
