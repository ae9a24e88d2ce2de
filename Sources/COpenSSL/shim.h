#ifndef MAILLAGE_COPENSSL_SHIM_H
#define MAILLAGE_COPENSSL_SHIM_H

/* Digests of OpenSSL's libcrypto. */
#include <openssl/evp.h>
#include <openssl/opensslv.h>

#if OPENSSL_VERSION_NUMBER < 0x30000000L
#error "OpenSSL 3.0 or later is needed (Debian: libssl-dev)"
#endif

#endif
