/**
 * The place where the data lives: a directory of its own and the embedded PostgreSQL that keeps the database in it.
 *
 * <p>Entry points: {@link org.plumbline.web.storage.DataDirectory#open} claims the directory, then {@link
 * org.plumbline.web.storage.PostgresServer#start} runs the server on it. Everything that can go wrong on the way is a
 * {@link org.plumbline.web.storage.StorageException} with one line in each language.
 */
@NullMarked
package org.plumbline.web.storage;

import org.jspecify.annotations.NullMarked;
