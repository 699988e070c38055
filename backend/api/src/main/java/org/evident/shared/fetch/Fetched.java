package org.evident.shared.fetch;

import java.nio.charset.Charset;

/**
 * What stood at an address.
 *
 * @param address where it stood in the end, after redirects
 * @param type such as text/html; null when it was not said
 * @param charset null when it was not said
 * @param body unpacked; empty when the status says that there is nothing to read
 */
public record Fetched(String address, int status, String type, Charset charset, byte[] body) {

    public boolean isFound() {
        return status >= 200 && status < 300;
    }
}
