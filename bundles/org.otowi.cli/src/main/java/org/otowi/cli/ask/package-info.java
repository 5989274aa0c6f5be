/** {@code otowi ask}: a question to a model, its preview, and its answer as text or JSON. */
package org.otowi.cli.ask;
