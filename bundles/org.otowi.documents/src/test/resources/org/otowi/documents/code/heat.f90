! Copyright 2020 Somebody, all rights reserved.

!> Explicit solver for heat in a rod.
!! Lengths in m, times in s.
module heat
    use, intrinsic :: iso_fortran_env, only: real64, &
        ! a comment between continued lines
        int32
    use mesh
    implicit none
    private
    public :: rod, advance, operator(.near.), solve

    integer, parameter :: dp = real64
    real(dp), parameter :: kappa = 1.17e-4_dp  ! diffusivity of copper, m^2/s
    real(dp), public, protected :: elapsed = 0.0_dp
    character(len=*), parameter :: text = "end module heat ! no comment"
    integer :: end = 3, function(2)

    enum, bind(c)
        enumerator :: COLD = 0, HOT = 10
    end enum

    !> State of a rod
    type, extends(mesh_type), public :: rod
        private
        real(dp), allocatable :: t(:)  !< temperature in K
        integer :: nodes = 10
    contains
        procedure :: advance => advance_rod, &
                     reset
        procedure(hook), deferred, nopass :: report
        generic :: operator(+) => reset
        final :: destroy
    end type rod

    interface operator(.near.)
        module procedure near_rod, near_number
    end interface

    abstract interface
        subroutine hook(step)
            integer, intent(in) :: step
        end subroutine
    end interface

    interface
        module subroutine solve(self)
            class(rod), intent(inout) :: self
        end subroutine solve
    end interface
contains

    !> Advances the temperature.
    !! @param[in] dt length of the step in s
    subroutine advance_rod(self, dt, &
                           tol, callback)
        class(rod), intent(inout) :: self
        real(dp), intent(in) :: dt
        real(dp), optional, intent(in) :: tol   ! largest change in K
        external callback
        real(dp) :: program = 1
        program = flux(self%t(1)) + dt
        if (program > 0) call reset(self)
        open(newunit=function(1), file='heat.log', &
             status="old")
        write(*, *) 'subroutine fake(a)'; call hook(1)
        end = 4
        select type (self)
        type is (rod)
            continue
        end select
    contains
        pure real(dp) function flux(u) result(q)
            real(dp), intent(in) :: u(:)
            q = kappa * u(1)  ! FIXME: one sided
        end function
    end subroutine advance_rod

    subroutine reset(self)
        class(rod) :: self
    end

    elemental function near_number(a, b)
        real(dp), intent(in) :: a, b  ! in K
        logical near_number
        near_number = abs(a - b) < 1e-6
    end function near_number
end module heat

submodule (heat) heat_solve
contains
    module procedure solve
        call self%advance(0.1_dp)
    end procedure
end submodule

program main
    use heat
    integer :: local
#include "version.h"
    call work
contains
    subroutine work
    end subroutine work
end program main
