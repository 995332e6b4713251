package org.annalist.lab.train.coder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Finds where a smooth convex function is least (limited-memory BFGS, Nocedal 1980, with a line
 * search that halves its step). Uses no random numbers. Not thread-safe.
 */
final class Descent {
  private static final int MEMORY = 8;
  private static final int STEPS = 60;
  private static final int HALVINGS = 20;
  private static final double ENOUGH = 1e-4;

  /** A function with its slope. */
  interface Function {
    /** The value at a point; the slope there is written into the array. */
    double at(double[] point, double[] slope);
  }

  private record Step(double[] move, double[] turn) {}

  private final Function function;
  private final Deque<Step> steps = new ArrayDeque<>();

  Descent(Function function) {
    this.function = function;
  }

  /** The least point, searched from zero. */
  double[] from(int dimensions) {
    return from(new double[dimensions]);
  }

  /** The least point, searched from a start. */
  double[] from(double[] start) {
    int dimensions = start.length;
    double[] point = start.clone();
    double[] slope = new double[dimensions];
    double value = function.at(point, slope);
    for (int i = 0; i < STEPS; i++) {
      double[] down = direction(slope);
      double fall = dot(slope, down);
      double[] next = point;
      double[] nextSlope = new double[dimensions];
      double nextValue = value;
      boolean found = false;
      double length = 1;
      for (int h = 0; h < HALVINGS && !found; h++) {
        next = point.clone();
        add(-length, down, next);
        nextValue = function.at(next, nextSlope);
        found = nextValue <= value - ENOUGH * length * fall;
        length /= 2;
      }
      if (!found) {
        return point;
      }
      remember(difference(next, point), difference(nextSlope, slope));
      boolean flat = value - nextValue < ENOUGH * Math.abs(value);
      point = next;
      slope = nextSlope;
      value = nextValue;
      if (flat) {
        return point;
      }
    }
    return point;
  }

  private void remember(double[] move, double[] turn) {
    if (dot(move, turn) > 1e-10) {
      steps.addLast(new Step(move, turn));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  /** The slope, bent by what the last steps tell of the curvature. */
  private double[] direction(double[] slope) {
    double[] out = slope.clone();
    if (steps.isEmpty()) {
      scale(out, 1 / Math.max(1, Math.sqrt(dot(slope, slope))));
      return out;
    }
    List<Double> parts = new ArrayList<>();
    for (Iterator<Step> back = steps.descendingIterator(); back.hasNext(); ) {
      Step step = back.next();
      double part = dot(step.move(), out) / dot(step.turn(), step.move());
      add(-part, step.turn(), out);
      parts.add(0, part);
    }
    Step last = steps.getLast();
    scale(out, dot(last.move(), last.turn()) / dot(last.turn(), last.turn()));
    int i = 0;
    for (Step step : steps) {
      double back = dot(step.turn(), out) / dot(step.turn(), step.move());
      add(parts.get(i++) - back, step.move(), out);
    }
    return out;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void add(double factor, double[] some, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * some[i];
    }
  }

  private static void scale(double[] values, double factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factor;
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] out = a.clone();
    add(-1, b, out);
    return out;
  }
}
