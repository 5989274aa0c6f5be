package org.otowi.provenance.table;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * Elements that are made each time somebody looks at them.
 *
 * @param <E> the elements
 */
public final class LazyList<E> extends AbstractList<E> implements RandomAccess {

    private final int size;
    private final IntFunction<E> element;

    /** @param element makes the one at a place, from 0 */
    public LazyList(int size, IntFunction<E> element) {
        this.size = size;
        this.element = element;
    }

    @Override
    public E get(int index) {
        return element.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
