package org.plumbline.web.evaluation;

import java.time.OffsetDateTime;

/**
 * A form that is there already for the project, unit and year of one that is brought.
 *
 * @param same whether nothing differs between the two
 */
record Twin(long id, int version, OffsetDateTime changedAt, boolean same) {}
