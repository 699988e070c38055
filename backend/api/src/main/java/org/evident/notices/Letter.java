package org.evident.notices;

import java.util.List;

/**
 * What one person is to be told by one mail.
 *
 * @param items the newest, up to as many as one mail shows
 * @param total how many there are in all
 */
record Letter(String email, String givenName, List<Item> items, long total) {

    record Item(String title, String detail, String address) {}
}
