"""Events of several sentences or documents become one where they tell the same, or are linked where one follows."""
