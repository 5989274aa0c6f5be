#!/usr/bin/env julia
# Copyright 2020 Somebody. Licensed under a licence.
#=
Explicit solver for heat in a rod, with
#= nested =# remarks. function fake() end
=#
module Heat

using LinearAlgebra, Printf
using SparseArrays: sparse, spdiagm
import Base: show, +
include("mesh.jl")

export Rod, step!, solve, @timed_step

"Thermal diffusivity of copper in m^2/s."
const KAPPA = 1.17e-4
const LIMIT, FALLBACK = 0.5, 3  # of the step
const Field{T} = Vector{T}

abstract type AbstractRod end
primitive type Kelvin <: AbstractFloat 64 end

"""
    Rod(nodes)

State of the rod; lengths in m.

function not_a_function(x) only words end
"""
Base.@kwdef mutable struct Rod{T<:Real} <: AbstractRod
    temperature::Vector{T}  # K
    step::T = 0.01
    const name::String = "rod $(uppercase("a)b")) end"
    count

    Rod{T}(n::Int) where {T} = new{T}(zeros(T, n), 0.01, "", n)
    function Rod(n)
        return Rod{Float64}(n)
    end
end

Base.length(rod::Rod) = length(rod.temperature)
+(a::Rod, b::Rod) = a
Base.:(==)(a::Rod, b::Rod)::Bool = a.temperature == b.temperature
(rod::Rod)(x) = rod.temperature[end] + x
@inline slope(u, i) = u[i + 1] - u[i]
∇²(u::AbstractVector{T}, i) where {T<:Real} = u[i - 1] - 2u[i] + u[i + 1]

"""
Advance by one step.

# Arguments
- `dt`: time step in s
"""
function step!(rod::Rod{T}, dt::T; tol = 1e-6, verbose::Bool = false) where {T}
    u = rod.temperature'
    quote_char = '"'; other = '\''
    for i in 2:length(rod)
        if slope(u, i) > tol && i != u[end]
            u[i] += dt * ∇²(u, i)  # TODO: second order at the ends
        end
    end
    values = [x for x in u if x > 0]
    inner(a) = a + 1
    map(values) do v
        inner(v)
    end
    rod.kind == :end && return begin rod end
    maxiter = 500  # enough for 1 m
    return rod
end

function solve end

solve(rod::Rod, until::Real,
      tol::Real = 1e-8) = begin
    t = 0.0
    while t < until
        step!(rod, 0.1; tol)
        t += 0.1
    end
    open("heat.log", "w") do io
        @printf(io, "%g", t)
    end
    sort!([1, 2], by = function (x) -x end)
end

function Base.show(io::IO, rod::Rod)
    print(io, "Rod")
end

macro timed_step(ex)
    :(let t = time(); $(esc(ex)); time() - t end)
end

module Units
_kelvin(c) = c + 273.15
end # module Units

end
