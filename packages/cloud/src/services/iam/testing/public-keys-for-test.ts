/** Public keys that were made for these tests with openssl. Their private keys are gone. */

export const SSH_KEY =
  "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCqf3stK9l0cGsB8vuFk/BST1L2mmp5KKVZx+O11TN8rloP869XXxllVVddkbsEYqb6+18jtDYlcKIYN/NOrB0VbRvS9Y+NJT/DMxNKYTpQGWSCYTtOt8RTnf4Zj9UZkta5zwNRWjp9WNw1LDFKtQJeipY6s/Lp0TN7jCtpfwRO7+H51mhD5ZpozuJGcPFbh6PRWhzRQdhSriOSQBH//8NtHBxi2ktjX2YJFrakMdGxqwc/q14yfMj4fvqW+D2wavd5foG4ObrYeaI2/sOTTySQVTGLcOoIQDPWsAMfH/saQB28771Z3AY6YY81Y0UvwvdZ9ZuVWi4PjZaZwHJvvxqz";

/** MD5, as `ssh-keygen -E md5 -l` prints it. */
export const FINGERPRINT = "21:74:d2:49:8f:ea:8a:34:7c:02:c3:2e:08:ff:3b:80";

/** The same key. */
export const PEM_KEY = `-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqn97LSvZdHBrAfL7hZPw
Uk9S9ppqeSilWcfjtdUzfK5aD/OvV18ZZVVXXZG7BGKm+vtfI7Q2JXCiGDfzTqwd
FW0b0vWPjSU/wzMTSmE6UBlkgmE7TrfEU53+GY/VGZLWuc8DUVo6fVjcNSwxSrUC
XoqWOrPy6dEze4wraX8ETu/h+dZoQ+WaaM7iRnDxW4ej0Voc0UHYUq4jkkAR///D
bRwcYtpLY19mCRa2pDHRsasHP6teMnzI+H76lvg9sGr3eX6BuDm62HmiNv7Dk08k
kFUxi3DqCEAz1rADHx/7GkAdvO+9WdwGOmGPNWNFL8L3WfWblVouD42WmcByb78a
swIDAQAB
-----END PUBLIC KEY-----
`;

/** RSA of 1024 bits. */
export const SMALL_KEY = `-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCt6XcDX9auDOMn0yYilObM8t6V
hMZ0O7YA6EWkxzh86CQGcVBP5L2GsT3ubzJsaAJXsskWyxhodaNLjKvWfHXdlPu8
y82+movhby4qqLAW6S3sAYG1R6D3vAzaCVAkNWnfnW8Vm3wfmDKeYVoqomc4Qys2
1Xb6LkMeXZ7RwgkdJQIDAQAB
-----END PUBLIC KEY-----
`;

/** Of an elliptic curve. */
export const EC_KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVf01iWYoXqdWKdZa/hf/YFzHyFHr
ltpYhvh9FLshFmdV3BlIT6/WmShL51MehF/AHxC8ICbgRiO/Ctb6jRUYEw==
-----END PUBLIC KEY-----
`;
