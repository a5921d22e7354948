// Webhooks carry their own token.
use serenity::http::Http;
use serenity::model::webhook::Webhook;

#[tokio::main]
async fn main() {
    let http = Http::new("");
    let url = std::env::var("WEBHOOK_URL").expect("WEBHOOK_URL is not set");
    let webhook = Webhook::from_url(&http, &url).await.expect("the webhook is there");
    println!("{:?}", webhook.name);
}
