namespace Tutorship.Domain;

/// <summary>How many talks touched each of the five strategies; a talk with none counts under <paramref name="None"/>.</summary>
public sealed record StrategyCounts(int Ideals, int Academic, int Psychological, int Life, int Career, int None);
