/** Where keys come from; they are never written to settings, logs or messages. */
package org.otowi.models.key;
