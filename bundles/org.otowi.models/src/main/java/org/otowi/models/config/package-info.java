/** Files that people and administrators write: strict JSON that says what is wrong where, and who could have written it. */
package org.otowi.models.config;
