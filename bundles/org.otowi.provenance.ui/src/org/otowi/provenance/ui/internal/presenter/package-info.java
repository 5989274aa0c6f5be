/** What the Provenance view shows and when, without widgets: which record, its verdict in words, its entries. */
package org.otowi.provenance.ui.internal.presenter;
