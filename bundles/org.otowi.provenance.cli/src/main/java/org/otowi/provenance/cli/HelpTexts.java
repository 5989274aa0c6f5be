package org.otowi.provenance.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** Help texts from several bundles, for picocli, which asks for them under the name of the program that runs. */
final class HelpTexts extends ResourceBundle {

    /** What the keys begin with in the bundles. */
    private static final String PREFIX = "otowi.";

    private final Map<String, Object> texts = new HashMap<>();

    HelpTexts(String program, List<ResourceBundle> bundles) {
        for (ResourceBundle bundle : bundles) {
            bundle.keySet().forEach(key -> texts.put(
                    key.startsWith(PREFIX) ? program + "." + key.substring(PREFIX.length()) : key, bundle.getObject(key)));
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
