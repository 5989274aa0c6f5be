package org.otowi.models.provider;

import java.util.List;

/**
 * A kind of provider that Otowi knows.
 *
 * @param provider what is usual for it
 * @param blanks words in its address that have to be replaced before it can be used, such as {@code RESOURCE}; empty if none
 * @param note what one should know of it, in plain English
 */
public record Template(Provider provider, List<String> blanks, String note) {

    public Template {
        blanks = List.copyOf(blanks);
    }
}
