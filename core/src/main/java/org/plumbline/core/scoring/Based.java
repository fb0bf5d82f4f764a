package org.plumbline.core.scoring;

/** A rule of a policy with what it rests on. */
public record Based<T>(T rule, Basis basis) {}
