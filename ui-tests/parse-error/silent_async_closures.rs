// Async closures and their traits.
async fn twice<F>(mut step: F) -> u32
where
    F: AsyncFnMut(u32) -> u32,
{
    step(1).await + step(2).await
}

async fn run() -> u32 {
    let base = 3;
    let sum = twice(async |n| n + base).await;
    let moved = async move |n: u32| -> u32 { n * base };
    sum + moved(2).await
}

fn main() {
    drop(run());
}
