# Services that take their keys in headers of their own.
import requests

requests.get("https://pro-api.coinmarketcap.com/v1/key/info", headers={"X-CMC_PRO_API_KEY": "YOUR_API_KEY"})  #~ placeholder-credential
requests.get("https://api.figma.com/v1/me", headers={"X-Figma-Token": "your-token-here"})  #~ placeholder-credential
requests.get("https://acme.myshopify.com/admin/shop.json", headers={"X-Shopify-Access-Token": "<token>"})  #~ placeholder-credential
