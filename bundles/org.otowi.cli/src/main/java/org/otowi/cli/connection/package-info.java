/** What commands that ask models have in common: where settings, policy and keys come from, and which model is meant. */
package org.otowi.cli.connection;
