using BenchmarkDotNet.Attributes;
using Tutorship.Domain;

namespace Tutorship.Bench;

/// <summary>Every figure of a school of 2,000 on the year's last day, from loaded facts.</summary>
[MemoryDiagnoser]
public class CoverageBenchmark
{
    private readonly SchoolFacts facts = YearOfASchool.Facts();

    [Benchmark]
    public CoverageReport? Coverage() => CoverageReport.On(facts, new DateOnly(2027, 7, 10));
}
