//! Keys that documentation has published: everybody has them, so they are nobody's.

/// FNV-1a of each, so that no scanner takes this list for a leak.
const KNOWN: [u64; 17] = [
    // https://docs.stripe.com/keys and its older editions
    0xddd1_9c48_6d09_5d84,
    0x67e7_33c2_f903_5757,
    0x9cba_2b6f_12fd_10a4,
    0x43f6_2e8b_cdd8_4601,
    // https://learn.microsoft.com/en-us/azure/storage/common/storage-use-azurite
    0x3f9d_1c99_6e62_0b67,
    // https://learn.microsoft.com/en-us/azure/cosmos-db/emulator
    0x9f19_20c6_cd48_4714,
    // https://core.telegram.org/bots/api and /bots/tutorial
    0x8959_d21b_97c6_b870,
    0xd610_fd6a_d4e5_c533,
    // https://docs.discord.com/developers/reference
    0xc860_f3f8_a6cd_87c5,
    // https://discordjs.guide, where the token of a bot is shown
    0x27d4_1653_2ba1_a914,
    // https://docs.rs/serenity/latest/serenity/utils/fn.parse_webhook.html and utils/token/fn.validate.html
    0x516b_e2a4_8e14_cc70,
    0xd5f2_9277_88f8_f44c,
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    0x0e62_7699_b983_76d0,
    0x7699_c294_beeb_ad32,
    0x7da4_539f_17de_7061,
    0x8f63_5ee3_a1e6_f45d,
    // https://documentation.mailgun.com
    0xdcb5_3d39_ae3d_beb0,
];

/// Whether a key stands in public documentation.
pub(super) fn is_known(key: &[u8]) -> bool {
    KNOWN.contains(&hash(key))
}

fn hash(key: &[u8]) -> u64 {
    key.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
